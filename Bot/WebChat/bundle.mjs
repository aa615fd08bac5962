// Brings the stock Web Chat script into wwwroot/vendor: one archive from npm, its hash checked before anything is taken out of it.
// Run by the build (Bot/WebChat/WebChat.targets) when the files are not there yet:  node bundle.mjs VERSION INTEGRITY FOLDER
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const [version, integrity, folder] = process.argv.slice(2);
const wanted = {
  'package/dist/webchat.js': `webchat-${version}.js`,
  'package/dist/webchat.js.LICENSE.txt': `webchat-${version}.LICENSE.txt`,
};

const scratch = mkdtempSync(join(tmpdir(), 'webchat-'));
try {
  // On Windows npm is a .cmd file, which only a shell starts; nothing of the command comes from outside the project.
  execFileSync('npm', ['pack', `botframework-webchat@${version}`, '--silent', '--ignore-scripts'],
    { cwd: scratch, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'inherit'] });
  const archive = readFileSync(join(scratch, readdirSync(scratch).find(name => name.endsWith('.tgz'))));
  const found = 'sha512-' + createHash('sha512').update(archive).digest('base64');
  if (found !== integrity) throw new Error(`botframework-webchat@${version} is not the archive this project pins: ${found}`);

  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.startsWith('webchat-')) rmSync(join(folder, old));
  for (const [name, content] of entries(gunzipSync(archive))) {
    if (!wanted[name]) continue;
    const to = join(folder, wanted[name]);
    if (to.endsWith('.js')) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      writeFileSync(`${to}.br`, brotliCompressSync(content, { params }));
      writeFileSync(`${to}.gz`, gzipSync(content, { level: 9 }));
    }
    // Renamed into place last: a build that was stopped half-way starts over instead of serving half a script.
    writeFileSync(`${to}.part`, content);
    renameSync(`${to}.part`, to);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The files of a tar archive (ustar: 512-byte headers, name at 0, octal size at 124). */
function* entries(tar) {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const field = (from, length) => tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(field(124, 12), 8);
    yield [field(0, 100), tar.subarray(at + 512, at + 512 + size)];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
