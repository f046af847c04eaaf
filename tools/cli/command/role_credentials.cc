#include "command/role_credentials.h"

#include <fcntl.h>
#include <outcrop/document.h>
#include <outcrop/effective_config.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "output/descriptor.h"
#include "output/whole_file.h"
#include "text/columns.h"
#include "text/input_error.h"
#include "text/input_text.h"
#include "text/sha1.h"
#include "text/times.h"
#include "text/variable.h"

namespace outcrop::cli {
namespace {

constexpr std::int64_t least_life_ms = 15 * 60 * 1000;  // botocore's EXPIRY_WINDOW_SECONDS
constexpr int poll_ms = 100;

Error unavailable(std::string message) {
  return {.kind = ErrorKind::credentials, .code = "MfaTokenUnavailable", .message = std::move(message)};
}

/// The controlling terminal, which doesn't show what is typed as long as this lives.
class SilentTerminal {
 public:
  SilentTerminal() : terminal_(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
    if (terminal_.get() < 0 || ::tcgetattr(terminal_.get(), &before_) != 0) return;
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    is_silent_ = ::tcsetattr(terminal_.get(), TCSAFLUSH, &silent) == 0;
  }
  SilentTerminal(const SilentTerminal&) = delete;
  SilentTerminal& operator=(const SilentTerminal&) = delete;
  ~SilentTerminal() {
    if (is_silent_) ::tcsetattr(terminal_.get(), TCSAFLUSH, &before_);
  }

  bool is_there() const { return terminal_.get() >= 0; }
  void write(std::string_view text) const {
    [[maybe_unused]] const ssize_t written = ::write(terminal_.get(), text.data(), text.size());
  }
  /// Up to the end of the line; empty when the call is cancelled or too late before.
  std::optional<std::string> line(const ResolveOptions& limits) const {
    std::string text;
    while (!limits.cancellation.cancelled()) {
      if (limits.deadline && std::chrono::steady_clock::now() >= *limits.deadline) break;
      pollfd readable{.fd = terminal_.get(), .events = POLLIN, .revents = 0};
      if (::poll(&readable, 1, poll_ms) <= 0) continue;
      char c{};
      const ssize_t got = ::read(terminal_.get(), &c, 1);
      if (got < 0 && errno == EINTR) continue;
      if (got != 1 || c == '\n') return text;
      text += c;
    }
    return std::nullopt;
  }

 private:
  Descriptor terminal_;
  termios before_{};
  bool is_silent_{};
};

Result<std::string> ask_on_terminal(const MfaRequest& request) {
  static std::mutex one_at_a_time;  // the roles of several profiles are asked for in several threads
  const std::lock_guard lock(one_at_a_time);
  const SilentTerminal terminal;
  if (!terminal.is_there()) return unavailable("there is no terminal on which it could be asked for");
  terminal.write("\rEnter MFA code for " + printable(request.serial_number) + ": ");
  std::optional<std::string> code = terminal.line(request.limits);
  terminal.write("\n");
  if (!code) return unavailable("nobody gave it");
  return *std::move(code);
}

/// Python's json.dumps of a text in ASCII.
std::string python_quoted(const std::string& text) { return to_json(Document(text)); }

/// The name that botocore gives the file: the hash of what STS is asked for, as JSON in the order of names.
std::string cache_name(const ClientConfig& config) {
  std::string json;
  const auto add = [&](std::string_view name, std::string_view key, bool is_number) {
    const std::string value = profile_value(config, key).value_or("");
    if (!value.empty())
      json += (json.empty() ? "{\"" : ", \"") + std::string(name) + "\": " + (is_number ? value : python_quoted(value));
  };
  add("DurationSeconds", "duration_seconds", true);
  add("ExternalId", "external_id", false);
  add("RoleArn", "role_arn", false);
  add("RoleSessionName", "role_session_name", false);
  add("SerialNumber", "mfa_serial", false);
  return sha1_hex(json + "}");
}

std::string member_text(const Document& object, std::string_view name) {
  const Document* const value = object.find(name);
  return std::string(value ? value->as_string().value_or("") : "");
}

class RoleCache : public CredentialsProvider {
 public:
  RoleCache(CredentialsProviderPtr source, std::string folder, const std::string& name)
      : source_(std::move(source)), folder_(std::move(folder)), path_(folder_ + "/" + name + ".json") {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override {
    if (!was_refused_.exchange(false))
      if (CredentialsPtr kept = read()) return kept;
    Result<CredentialsPtr> fresh = source_->resolve(options);
    if (fresh && *fresh && (*fresh)->expiration) write(**fresh);
    return fresh;
  }
  void was_refused(const CredentialsPtr& credentials) override {
    was_refused_ = true;
    source_->was_refused(credentials);
  }
  std::string name() const override { return source_->name(); }

 private:
  /// Null: there are none, or they end soon. A file that can't be read is as good as none.
  CredentialsPtr read() const {
    std::optional<Document> json;
    try {
      json = Document::parse(read_file(path_, ""));
    } catch (const InputError&) {
    }
    const Document* const found = json ? json->find("Credentials") : nullptr;
    if (!found) return nullptr;
    std::string end = member_text(*found, "Expiration");
    if (end.ends_with("UTC")) end.replace(end.size() - 3, 3, "Z");  // the AWS CLI's spelling
    const Timestamp now = std::chrono::system_clock::now();
    const std::optional<Timestamp> expiration = parse_time_argument(end, now);
    Credentials kept{.access_key_id = member_text(*found, "AccessKeyId"),
                     .secret_access_key = member_text(*found, "SecretAccessKey"),
                     .session_token = member_text(*found, "SessionToken"),
                     .expiration = expiration,
                     .source = source_->name() + " (" + path_ + ")",
                     .feature_ids = "i"};
    const bool is_whole = !kept.access_key_id.empty() && !kept.secret_access_key.empty() && !kept.session_token.empty();
    if (!is_whole || !expiration || expiration->millis() - now.millis() < least_life_ms) return nullptr;
    return std::make_shared<const Credentials>(std::move(kept));
  }

  /// That it can't be kept costs a question more.
  void write(const Credentials& credentials) const {
    const std::string text = to_json(Document::object(
        {{"Credentials", Document::object({{"AccessKeyId", Document(credentials.access_key_id)},
                                           {"SecretAccessKey", Document(credentials.secret_access_key)},
                                           {"SessionToken", Document(credentials.session_token)},
                                           {"Expiration", Document(to_string(*credentials.expiration))}})}}));
    for (std::size_t slash = folder_.find('/', 1);; slash = folder_.find('/', slash + 1)) {
      ::mkdir(folder_.substr(0, slash).c_str(), S_IRWXU);
      if (slash == std::string::npos) break;
    }
    replace_file(path_, text);
  }

  CredentialsProviderPtr source_;
  std::string folder_;
  std::string path_;
  std::atomic<bool> was_refused_{};
};

}  // namespace

void add_role_credentials(ClientConfig& config, bool asks) {
  if (!config.profile && !variable_text("AWS_ACCESS_KEY_ID").empty()) return;  // the environment comes first
  if (!profile_value(config, "role_arn") || profile_value(config, "web_identity_token_file")) return;
  ProviderSettings settings{.region = config.region, .ca_bundle = config.ca_bundle, .log = config.log};
  if (asks) settings.mfa_token = ask_on_terminal;
  config.credentials = default_credentials(config.profile, settings);
  if (!variable_text("AWS_BEARER_TOKEN_BEDROCK").empty()) config.auth_scheme_preference = "httpBearerAuth";
  const char* const home = std::getenv("HOME");
  if (!home) return;
  config.credentials = refreshing(
      std::make_shared<RoleCache>(config.credentials, std::string(home) + "/.aws/cli/cache", cache_name(config)),
      settings);
}

}  // namespace outcrop::cli
