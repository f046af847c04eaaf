// OutputDataConfigView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Where a customization job writes metrics and other results.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_OutputDataConfig.html
struct OutputDataConfigView {
  /// The bucket in Amazon S3, with or without a prefix, as s3://bucket/prefix/.
  std::string_view s3_uri{};
};
const internal::Schema& schema_of(const OutputDataConfigView*);

}  // namespace outcrop::bedrock
