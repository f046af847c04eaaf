// ValidationDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// One set of data that a trained model is measured on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Validator.html
struct Validator {
  /// The object in Amazon S3 with the data, as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters.
  std::optional<std::string> s3_uri{};

  friend bool operator==(const Validator&, const Validator&) = default;
};
void write_json(internal::JsonWriter& writer, const Validator& in);

/// The data that a trained model is measured on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ValidationDataConfig.html
struct ValidationDataConfig {
  /// The sets of data, each measured by itself.
  ///
  /// Required. At most 10 entries.
  std::optional<std::vector<Validator>> validators{};

  friend bool operator==(const ValidationDataConfig&, const ValidationDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ValidationDataConfig& in);

}  // namespace outcrop::bedrock
