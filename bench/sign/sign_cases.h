// What is signed: three kinds of requests, as clients send them one after the other. botocore_sign.py makes the same.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/timestamp.h"
#include "sign/one_shot.h"

namespace outcrop::bench {

struct SignCase {
  static constexpr std::size_t kVariants = 64;

  std::string name;        ///< of the README's column
  std::string rival_word;  ///< what botocore_sign.py calls it
  std::string method{"GET"};
  std::string host{"bedrock.us-east-1.amazonaws.com"};
  std::string path{"/evaluation-jobs"};            ///< on the wire
  std::string canonical_path{"/evaluation-jobs"};  ///< encoded once more, as a canonical request has it
  std::array<std::string, kVariants> queries{};    ///< request by request, over and over
  std::array<std::string, kVariants> bodies{};     ///< likewise; empty: no body
  std::string content_type{};
  std::string session_token{};
  /// The signer's clock, which does not follow the real one, moves on by a second after 1 << this many requests.
  unsigned requests_a_second_log2{10};

  const std::string& query(std::size_t iteration) const { return queries[iteration % kVariants]; }
  const std::string& body(std::size_t iteration) const { return bodies[iteration % kVariants]; }
  /// All on one day. Without a division by what is known at run time only: a signature takes little longer.
  Timestamp time(std::size_t iteration) const {
    constexpr std::int64_t kMidnight = 1'735'776'000'000;  // 2025-01-02T00:00:00Z
    constexpr std::size_t kSecondsOfADay = 86'400;
    return Timestamp::from_millis(
        kMidnight + static_cast<std::int64_t>((iteration >> requests_a_second_log2) % kSecondsOfADay) * 1000);
  }
  /// The request as the one-shot calls take it. `amz_date` must live as long as it.
  PlainRequest request(std::size_t iteration, std::string_view amz_date) const;
};

/// Day of all signatures.
inline constexpr std::string_view kDay = "20250102";

std::vector<SignCase> sign_cases();

}  // namespace outcrop::bench
