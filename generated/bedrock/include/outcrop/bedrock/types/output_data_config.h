// OutputDataConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Where a customization job writes metrics and other results.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_OutputDataConfig.html
struct OutputDataConfig {
  /// The bucket in Amazon S3, with or without a prefix, as s3://bucket/prefix/.
  ///
  /// Required. 1 to 1024 characters.
  std::optional<std::string> s3_uri{};

  friend bool operator==(const OutputDataConfig&, const OutputDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const OutputDataConfig& in);

}  // namespace outcrop::bedrock
