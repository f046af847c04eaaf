// The requests of credential providers: few, small, and bounded in time.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/secret.h"
#include "outcrop/credentials.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/seams.h"
#include "outcrop/result.h"
#include "outcrop/transport.h"
#include "retry/clock_skew.h"
#include "transport/lane_pool.h"

namespace outcrop::internal {

/// Wiped when it goes, as its answer is.
struct ProviderRequest {
  std::string_view method{"GET"};
  std::string url{};
  std::vector<sigv4::Header> headers{};  ///< without Host and User-Agent
  std::string body{};
  std::chrono::milliseconds limit{std::chrono::seconds(10)};  ///< for connection and answer together

  ~ProviderRequest();
};

struct ProviderAnswer {
  int status{};
  Secret body{};
  std::optional<MeasuredSkew> skew{};  ///< of the server's clock, where the answer tells

  bool ok() const { return status >= 200 && status < 300; }
};

/// What an answer says in the place of credentials: "HTTP 403, AccessDenied: no such role". Nothing of a body that is
/// no error, for it may quote the request.
struct Refusal {
  std::string code{};  ///< empty where it tells none
  std::string text{};
};
Refusal refusal_of(const ProviderAnswer& answer);

/// Of one request of a provider, the first included.
inline constexpr int kProviderAttempts = 3;

/// One lane of a transport for as long as one resolution takes. One thread.
class HttpSession {
 public:
  /// All of them outlive it.
  HttpSession(Transport& transport, Clock& clock, const ResolveOptions& options)
      : transport_(transport), clock_(clock), options_(options) {}

  /// Whatever status the answer has. Errors: cancelled; timeout, when the deadline of `options` passed; network for all
  /// else, the request's own limit too.
  Result<ProviderAnswer> send(const ProviderRequest& request);
  /// Waits between two attempts. Empty: go on; else why not.
  std::unique_ptr<Error> pause(std::chrono::microseconds delay);
  const ResolveOptions& options() const { return options_; }
  Clock& clock() const { return clock_; }

 private:
  std::unique_ptr<Error> over() const;

  Transport& transport_;
  Clock& clock_;
  const ResolveOptions& options_;
  LaneLease lane_;
};

/// The caller's limits or cancellation ended it, and nothing is said about the server.
bool is_end_of_call(const Error& error);

/// Whether what `send` gave is worth another attempt: a network failure, or a status of 500 and above or 429.
bool is_worth_retrying(const Result<ProviderAnswer>& result);

/// Up to `attempts` times, with the delays of the standard retry mode, for as long as `again` says so.
Result<ProviderAnswer> send_with_retries(HttpSession& session, Random& random, const ProviderRequest& request,
                                         int attempts,
                                         bool (*again)(const Result<ProviderAnswer>&) = &is_worth_retrying);

}  // namespace outcrop::internal
