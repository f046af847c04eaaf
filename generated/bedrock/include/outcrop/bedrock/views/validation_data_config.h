// ValidationDataConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// One set of data that a trained model is measured on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Validator.html
struct ValidatorView {
  /// The object in Amazon S3 with the data, as s3://bucket/key.
  std::string_view s3_uri{};
};
const internal::Schema& schema_of(const ValidatorView*);

/// The data that a trained model is measured on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ValidationDataConfig.html
struct ValidationDataConfigView {
  /// The sets of data, each measured by itself.
  std::span<const ValidatorView> validators{};
};
const internal::Schema& schema_of(const ValidationDataConfigView*);

}  // namespace outcrop::bedrock
