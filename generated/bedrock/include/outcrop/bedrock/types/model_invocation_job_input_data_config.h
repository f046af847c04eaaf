// ModelInvocationJobInputDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct ModelInvocationJobS3InputDataConfig {
  std::optional<OwnedOpen<S3InputFormat>> s3_input_format{};
  /// Required.
  std::optional<std::string> s3_uri{};
  std::optional<std::string> s3_bucket_owner{};
};

/// One of its members has to be set.
struct ModelInvocationJobInputDataConfig {
  std::optional<ModelInvocationJobS3InputDataConfig> s3_input_data_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock
