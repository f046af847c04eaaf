// OutputDataConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock {

/// Where a customization job writes metrics and other results.
struct OutputDataConfig {
  /// The bucket in Amazon S3, with or without a prefix, as s3://bucket/prefix/.
  ///
  /// Required.
  std::optional<std::string> s3_uri{};
};

}  // namespace outcrop::bedrock
