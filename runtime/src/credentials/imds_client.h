// The EC2 instance metadata service, version 2 with version 1 behind it.
#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/secret.h"
#include "credentials/context.h"
#include "credentials/http_session.h"

namespace outcrop::internal {

struct ImdsSettings {
  bool disabled{};
  bool v1_disabled{};
  std::string endpoint{};  ///< without a slash at its end
  std::chrono::milliseconds limit{};
  int attempts{};
};

/// Visible ASCII alone, as tokens and names of roles are; the page of a network that wants a login is not.
bool is_one_word(std::string_view text);

/// From variables and profile. Error: a value that makes no sense.
Result<ImdsSettings> imds_settings(const ProviderContext& context);

/// Keeps the session token for its lifetime. Safe from many threads; nobody waits for another's request.
class ImdsClient {
 public:
  explicit ImdsClient(ContextPtr context) : context_(std::move(context)) {}

 private:
  friend class ImdsSession;

  /// Empty: none that is good at `now`.
  Secret token(Instant now) const;
  void keep(Secret token, Instant end);

  const ContextPtr context_;
  mutable std::mutex mutex_;
  Secret token_;  // guarded by mutex_, as token_end_ is; empty: none
  Instant token_end_{};
};

/// A few requests one after the other, on one connection.
class ImdsSession {
 public:
  /// All of them outlive it.
  ImdsSession(ImdsClient& client, const ImdsSettings& settings, const ResolveOptions& options)
      : client_(client),
        settings_(settings),
        http_(client.context_->direct_transport(), client.context_->clock(), options) {}

  /// GET of a path below /latest/. Answers of any status but 401 and those of broken servers. Errors: no answer, no
  /// token.
  Result<ProviderAnswer> get(std::string_view path);

 private:
  Result<Secret> token();
  Result<ProviderAnswer> send(const ProviderRequest& request);

  ImdsClient& client_;
  const ImdsSettings& settings_;
  HttpSession http_;
  bool has_no_tokens_{};  // the service is of version 1
};

/// The region of the machine that this program runs on; empty where metadata is switched off or doesn't answer. Absent:
/// `limits` ended the question.
std::optional<std::string> instance_region(const ContextPtr& context, const ResolveOptions& limits);

}  // namespace outcrop::internal
