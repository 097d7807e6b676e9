// Sends a file in numbered chunks and goes on after a broken connection with those that are missing.
// A component imports it: const id = await send(inputElement, index, dotnet) calls dotnet.Progress(done, total).
const pause = attempt => new Promise(resolve => setTimeout(resolve, Math.min(30_000, 1000 * 2 ** attempt)));
const tries = 8;

async function ask(method, url, token, body, kind) {
  const headers = { RequestVerificationToken: token };
  if (kind) headers["Content-Type"] = kind;
  const answer = await fetch(url, { method, headers, body, credentials: "same-origin", redirect: "manual" });
  if (answer.type === "opaqueredirect" || answer.status === 401) throw new Refusal("登录已过期，请重新登录后继续上传。");
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const problem = await answer.json().catch(() => null);
  // 507: the storage is full or away; trying again at once would not help, and the sentence says so.
  if (answer.status >= 500 && answer.status !== 507) throw new Error(problem?.sentence);
  throw new Refusal(problem?.sentence ?? "文件未被接收。");
}

class Refusal extends Error { }

// A refusal is final; a broken connection or a failing server is tried again.
async function patiently(what) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await what();
    } catch (fault) {
      if (fault instanceof Refusal || attempt + 1 >= tries) throw fault;
      await pause(attempt);
    }
  }
}

export async function send(input, index, dotnet) {
  const file = input.files[index];
  try {
    const { token } = await patiently(() => ask("GET", "/api/antiforgery", ""));
    const json = "application/json";
    const upload = await patiently(() => ask("POST", "/api/uploads", token, JSON.stringify({ fileName: file.name, length: file.size }), json));
    const address = `/api/uploads/${upload.id}`;
    let received = new Set(upload.received);
    for (let number = 0; number < upload.chunkCount; number++) {
      if (!received.has(number)) {
        const chunk = file.slice(number * upload.chunkLength, Math.min(file.size, (number + 1) * upload.chunkLength));
        await patiently(async () => {
          try {
            await ask("PUT", `${address}/chunks/${number}`, token, chunk, "application/octet-stream");
          } catch (fault) {
            if (fault instanceof Refusal) throw fault;
            // The chunk may have arrived although its answer did not.
            received = new Set((await ask("GET", address, token)).received);
            if (!received.has(number)) throw fault;
          }
        });
      }
      await dotnet?.invokeMethodAsync("Progress", number + 1, upload.chunkCount);
    }
    const stored = await patiently(() => ask("POST", `${address}/finish`, token));
    return { uploadId: upload.id, fileName: file.name, length: stored.length, digest: stored.digest, contentType: stored.contentType, problem: null };
  } catch (fault) {
    return { uploadId: null, fileName: file.name, length: file.size, digest: null, contentType: null, problem: fault instanceof Refusal ? fault.message : "上传中断，请检查网络后重试。" };
  }
}
