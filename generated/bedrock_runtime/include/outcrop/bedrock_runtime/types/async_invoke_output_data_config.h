// AsyncInvokeOutputDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct AsyncInvokeS3OutputDataConfig {
  /// Required.
  std::optional<std::string> s3_uri{};
  std::optional<std::string> kms_key_id{};
  std::optional<std::string> bucket_owner{};
};

/// One of its members has to be set.
struct AsyncInvokeOutputDataConfig {
  std::optional<AsyncInvokeS3OutputDataConfig> s3_output_data_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
