// What is signed: three kinds of requests, as clients send them one after the other. botocore_sign.py makes the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sign/one_shot.h"

namespace outcrop::bench {

struct SignCase {
  std::string name;        ///< of the README's column
  std::string rival_word;  ///< what botocore_sign.py calls it
  std::string method{"GET"};
  std::string host{"bedrock.us-east-1.amazonaws.com"};
  std::string path{"/evaluation-jobs"};            ///< on the wire
  std::string canonical_path{"/evaluation-jobs"};  ///< encoded once more, as a canonical request has it
  std::vector<std::string> queries{{}};            ///< request by request, over and over
  std::vector<std::string> bodies{{}};             ///< likewise; empty: no body
  std::string content_type{};
  std::string session_token{};
  std::size_t requests_a_second{1000};  ///< by the clock of the signer, which does not follow the real one

  /// The request as the one-shot calls take it. `amz_date` must live as long as it.
  PlainRequest request(std::size_t iteration, std::string_view amz_date) const;
  /// Milliseconds since 1970; all on one day.
  std::int64_t time_of(std::size_t iteration) const;
};

/// Day of all signatures.
inline constexpr std::string_view kDay = "20250102";

std::vector<SignCase> sign_cases();

}  // namespace outcrop::bench
