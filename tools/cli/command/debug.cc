#include "command/debug.h"

#include <outcrop/credentials.h>
#include <outcrop/effective_config.h>
#include <outcrop/interceptor.h>
#include <outcrop/log.h>
#include <outcrop/version.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "services.h"
#include "text/columns.h"
#include "text/shell_names.h"

namespace outcrop::cli {
namespace {

constexpr std::size_t shown_of_call_id = 8;  // enough to tell calls apart that are made at the same time

void tell(Output& err, const std::string& text) { err.write("debug: " + printable(text) + "\n"); }

/// Tells once whose keys sign.
class ToldCredentials : public CredentialsProvider {
 public:
  ToldCredentials(CredentialsProviderPtr source, Output& err) : source_(std::move(source)), err_(err) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override {
    Result<CredentialsPtr> found = source_->resolve(options);
    if (found && *found && !told_.exchange(true))
      tell(err_, "signed with access key " + masked((*found)->access_key_id) + " (" + (*found)->source + ")");
    return found;
  }
  bool at_hand() const override { return source_->at_hand(); }
  void was_refused(const CredentialsPtr& credentials) override { source_->was_refused(credentials); }
  std::string name() const override { return source_->name(); }

 private:
  CredentialsProviderPtr source_;
  Output& err_;
  std::atomic<bool> told_{};
};

/// Tells what was signed, line by line, where the service says that the signature is wrong.
class SignatureNotice : public Interceptor {
 public:
  explicit SignatureNotice(Output& err) : err_(err) {}

  std::unique_ptr<CallInterceptor> call_begins(const CallStart&) noexcept override {
    return std::make_unique<OfCall>(err_);
  }

 private:
  class OfCall : public CallInterceptor {
   public:
    explicit OfCall(Output& err) : err_(err) {}
    void after_attempt(const AttemptEnd& attempt) noexcept override {
      std::string_view rest = attempt.canonical_request;
      if (rest.empty()) return;
      tell(err_, "this canonical request was signed (the session token is masked):");
      for (std::size_t end = 0; end != std::string_view::npos; rest.remove_prefix(std::min(end + 1, rest.size()))) {
        end = rest.find('\n');
        tell(err_, "  " + std::string(rest.substr(0, end)));
        if (end == std::string_view::npos) break;
      }
    }

   private:
    Output& err_;
  };

  Output& err_;
};

std::string setting_text(const EffectiveConfig& effective, std::string_view name) {
  const auto found = std::ranges::find(effective.settings, name, &EffectiveSetting::name);
  return found == effective.settings.end() ? std::string() : found->value;
}

}  // namespace

void tell_debug(const GlobalOptions& options, const Operation& operation, ClientConfig& config, Output& err) {
  if (!options.debug) return;
  tell(err, "outcrop " OUTCROP_VERSION ", " + std::string(operation.name));
  const EffectiveConfig effective = effective_config(config, service_of(operation).settings);
  for (const EffectiveSetting& setting : effective.settings)
    if (!setting.value.empty())
      tell(err, setting.name + " = " + setting.value + " (" + in_shell_words(setting.origin) + ")");
  for (const std::string& warning : effective.warnings) tell(err, "warning: " + in_shell_words(warning));

  config.log = log_to(LogLevel::trace, [&err](const LogRecord& record) {
    const std::string call(record.invocation_id.substr(0, shown_of_call_id));
    tell(err, std::string(record.operation) + (call.empty() ? "" : " " + call) + ": " + std::string(record.text));
  });
  config.interceptors.push_back(std::make_shared<SignatureNotice>(err));
  // Credentials in code have a say in what a token is preferred to, so only where there is none.
  if (setting_text(effective, "auth_scheme") != "sigv4") return;
  if (!config.credentials)
    config.credentials = default_credentials(
        config.profile,
        {.region = setting_text(effective, "region"), .ca_bundle = config.ca_bundle, .log = config.log});
  config.credentials = std::make_shared<ToldCredentials>(config.credentials, err);
}

}  // namespace outcrop::cli
