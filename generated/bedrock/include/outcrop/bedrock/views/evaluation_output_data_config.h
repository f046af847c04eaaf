// EvaluationOutputDataConfigView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Where an evaluation job writes its results.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationOutputDataConfig.html
struct EvaluationOutputDataConfigView {
  /// The bucket in Amazon S3, with or without a prefix, as s3://bucket/prefix/.
  std::string_view s3_uri{};
};
const internal::Schema& schema_of(const EvaluationOutputDataConfigView*);

}  // namespace outcrop::bedrock
