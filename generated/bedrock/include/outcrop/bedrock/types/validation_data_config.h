// ValidationDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace outcrop::bedrock {

/// One set of data that a trained model is measured on.
struct Validator {
  /// The object in Amazon S3 with the data, as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> s3_uri{};
};

/// The data that a trained model is measured on.
struct ValidationDataConfig {
  /// The sets of data, each measured by itself.
  ///
  /// Required.
  std::optional<std::vector<Validator>> validators{};
};

}  // namespace outcrop::bedrock
