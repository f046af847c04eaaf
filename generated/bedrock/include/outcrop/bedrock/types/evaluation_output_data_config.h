// EvaluationOutputDataConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Where an evaluation job writes its results.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationOutputDataConfig.html
struct EvaluationOutputDataConfig {
  /// The bucket in Amazon S3, with or without a prefix, as s3://bucket/prefix/.
  ///
  /// Required. 1 to 1024 characters.
  std::optional<std::string> s3_uri{};

  friend bool operator==(const EvaluationOutputDataConfig&, const EvaluationOutputDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationOutputDataConfig& in);

}  // namespace outcrop::bedrock
