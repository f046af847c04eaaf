// CustomDescriptor: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// Something that follows no standard protocol, as a registry describes it, such as an API or a Lambda function.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomDescriptor.html
struct CustomDescriptor {
  /// The description, as JSON text of the account's own form.
  std::optional<std::string> inline_content{};

  friend bool operator==(const CustomDescriptor&, const CustomDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomDescriptor& in);

}  // namespace outcrop::bedrock_agentcore_control
