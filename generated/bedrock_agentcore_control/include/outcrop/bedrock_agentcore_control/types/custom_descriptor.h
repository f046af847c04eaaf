// CustomDescriptor: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomDescriptor.html
struct CustomDescriptor {
  std::optional<std::string> inline_content{};

  friend bool operator==(const CustomDescriptor&, const CustomDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomDescriptor& in);

}  // namespace outcrop::bedrock_agentcore_control
