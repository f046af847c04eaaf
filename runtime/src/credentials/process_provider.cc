// credential_process: what a program prints.
#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "credentials/child_process.h"
#include "credentials/command_line.h"
#include "credentials/json_fields.h"
#include "credentials/providers.h"
#include "outcrop/internal/crypto.h"

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;

// No source sets a limit; this one lets a person answer a prompt.
constexpr milliseconds kProcessLimit = std::chrono::seconds(60);

// Names the commands that are running above this program: one that asks for its own profile would never end.
constexpr std::string_view kRunning = "OUTCROP_CREDENTIAL_PROCESS";

std::string one_line(std::string_view text) {
  std::string out(trimmed(text));
  std::ranges::replace_if(
      out, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return out;
}

// How a program that gave nothing ended. Never quotes its output.
Error process_failed(const ProcessResult& result, const std::string& what, const std::string& program) {
  using End = ProcessResult::End;
  const std::string said = result.err.empty() ? std::string() : "; it says: " + one_line(result.err);
  switch (result.end) {
    case End::cancelled:
      return Error{.kind = ErrorKind::cancelled, .code = "Cancelled", .message = "cancelled while " + what + " ran"};
    case End::too_slow:
      return credentials_error("ProcessTimeout", what + " took too long and was killed" + said);
    case End::not_started:
      return credentials_error("ProcessNotStarted", what + " can't be started: " + quoted(program) +
                                                        " (as it is, for no shell expands it): " +
                                                        std::generic_category().message(result.code));
    case End::too_much_output:
      return credentials_error("MalformedCredentials", what + " printed more than 1 MiB");
    case End::killed_by_signal:
      return credentials_error("ProcessFailed", what + " was killed by signal " + std::to_string(result.code) + said);
    case End::exited:
      break;
  }
  return credentials_error("ProcessFailed", what + " ended with exit code " + std::to_string(result.code) + said);
}

Result<Credentials> read_output(std::string_view out, const std::string& what) {
  const Result<Document> object = parse_object(out, "the output of " + what);
  if (!object) return object.error();
  const Document* const version = object->find("Version");
  if (!version || version->as_int64() != 1)
    return credentials_error("MalformedCredentials", "the output of " + what + " does not say \"Version\": 1");
  return read_credentials(*object, "SessionToken", "the output of " + what);
}

}  // namespace

Result<Credentials> process_credentials(const ProviderContext& context, const ResolveOptions& options,
                                        std::string_view command, const std::string& profile) {
  const std::string what = "the credential_process of profile " + quoted(profile);
  const auto words = split_command_line(command);
  if (!words || words->empty())
    return Error{.kind = ErrorKind::configuration,
                 .code = "InvalidCredentialProcess",
                 .message = what + (words ? " is empty" : " has a quote that isn't closed")};
  const std::string running = context.environment().setting(std::string(kRunning));
  const std::string id = sha256_hex(profile + '\n' + std::string(command)).substr(0, 16);
  if (running.find(id) != std::string::npos)
    return Error{.kind = ErrorKind::configuration,
                 .code = "CredentialProcessLoop",
                 .message = what +
                            " runs a program that asks for the credentials of this profile again; let it use "
                            "another profile"};
  milliseconds limit = kProcessLimit;
  if (options.deadline)
    limit = std::clamp(std::chrono::ceil<milliseconds>(*options.deadline - context.clock().steady_now()),
                       milliseconds(0), kProcessLimit);
  const ProcessResult result = run_process(
      *words, std::string(kRunning) + '=' + running + (running.empty() ? "" : ",") + id, limit, options.cancellation);
  if (result.end == ProcessResult::End::too_slow && limit < kProcessLimit)
    return Error{.kind = ErrorKind::timeout,
                 .code = "CredentialsTimeout",
                 .message = what + " did not end within the limit of the call (CallOptions::timeout.total)"};
  if (result.end != ProcessResult::End::exited || result.code != 0) return process_failed(result, what, words->front());
  return read_output(result.out, what);
}

}  // namespace outcrop::internal
