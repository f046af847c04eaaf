// What a client knows once code, environment and profile have been read: the same for all of its calls.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "base/secret.h"
#include "config/user_agent.h"
#include "outcrop/client_config.h"
#include "outcrop/credentials.h"
#include "outcrop/internal/operation.h"
#include "outcrop/internal/seams.h"
#include "outcrop/result.h"
#include "transport/curl_transport.h"

namespace outcrop::internal {

struct Settings {
  std::string region{};     ///< of the signature too
  std::string scheme{};     ///< "https://"
  std::string host{};       ///< with the port where it isn't the scheme's own: the Host header
  std::string base_path{};  ///< before every operation's path; without a slash at its end
  UserAgent user_agent{};
  RetryMode retry_mode{};
  int max_attempts{};
  std::chrono::milliseconds connect_limit{};
  CredentialsProviderPtr credentials{};
  bool is_anonymous{};    ///< nothing says whose requests these are
  Secret bearer_token{};  ///< sent in place of a signature unless it is empty
  /// Tokens in place of signatures, in the `session_token` of what it resolves; null: none.
  CredentialsProviderPtr bearer_tokens{};
  /// Instance metadata has yet to say what the connect limit of defaults_mode auto is.
  bool asks_for_region_of_instance{};
  bool in_lambda{};  ///< each request of a Lambda function is traced
  bool disable_host_prefix_injection{};
  bool disable_request_compression{};
  std::size_t request_min_compression_bytes{10240};
  CurlSettings transport{};

  /// Who is asked before every attempt that a fixed bearer token doesn't cover.
  const CredentialsProviderPtr& identity() const { return bearer_tokens ? bearer_tokens : credentials; }
};

/// Reads environment and files; no other I/O. The error says what is missing or wrong, where it was looked for, and
/// what to do.
Result<Settings> resolve_settings(const Service& service, const ClientConfig& config, const Seams& seams);

/// The connect limit of defaults_mode auto, by what instance metadata says of where the program runs. Absent: `limits`
/// ended the question.
std::optional<std::chrono::milliseconds> limit_of_automatic_mode(const Settings& settings, const ClientConfig& config,
                                                                 const Seams& seams, const ResolveOptions& limits);

}  // namespace outcrop::internal
