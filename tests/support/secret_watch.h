// Looks at every log line and every error of the clients of a test, and fails the test when one holds a secret.
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <string_view>

#include "outcrop/client_config.h"
#include "outcrop/credentials.h"
#include "outcrop/interceptor.h"
#include "outcrop/log.h"

namespace outcrop::test {

inline constexpr std::string_view kSecretKey = "secret/key+of/the/tests";
inline constexpr std::string_view kSessionToken = "session//token+of/the/tests==";

inline Credentials secret_credentials() {
  return {.access_key_id = "AKIDEXAMPLE",
          .secret_access_key = std::string(kSecretKey),
          .session_token = std::string(kSessionToken)};
}

/// Texts that were looked at so far, in the whole program.
inline std::atomic<std::size_t>& watched_texts() {
  static std::atomic<std::size_t> count{};
  return count;
}

/// Secrets that the tests use, and what marks a header that holds one.
inline void expect_no_secret(std::string_view text) {
  constexpr std::array kSecrets{kSecretKey, kSessionToken, std::string_view("Signature="), std::string_view("Bearer "),
                                std::string_view("leaked-")};
  ++watched_texts();
  for (const std::string_view secret : kSecrets)
    if (text.find(secret) != std::string_view::npos) ADD_FAILURE() << "a secret in: " << text;
}

/// For ClientConfig::interceptors.
class ErrorWatch final : public Interceptor {
 public:
  std::unique_ptr<CallInterceptor> call_begins(const CallStart&) noexcept override {
    return std::make_unique<OfCall>();
  }

 private:
  class OfCall final : public CallInterceptor {
   public:
    void after_attempt(const AttemptEnd& attempt) noexcept override { look_at(attempt.error); }
    void after_call(const CallEnd& call) noexcept override { look_at(call.error); }

   private:
    static void look_at(const Error* error) noexcept {
      if (error) expect_no_secret(to_string(*error));
    }
  };
};

/// Log and interceptors of `config` are taken.
inline void watch_for_secrets(ClientConfig& config) {
  config.log = log_to(LogLevel::trace, [](const LogRecord& record) { expect_no_secret(to_string(record)); });
  config.interceptors = {std::make_shared<ErrorWatch>()};
}

}  // namespace outcrop::test
