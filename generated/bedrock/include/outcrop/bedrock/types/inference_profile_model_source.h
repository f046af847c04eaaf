// InferenceProfileModelSource: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// What a new inference profile stands for.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_InferenceProfileModelSource.html
struct InferenceProfileModelSource {
  /// The ARN of a foundation model, for one region, or of a profile of AWS, for its regions.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> copy_from{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InferenceProfileModelSource&, const InferenceProfileModelSource&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceProfileModelSource& in);

}  // namespace outcrop::bedrock
