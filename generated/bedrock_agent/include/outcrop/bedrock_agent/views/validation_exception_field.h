// ValidationExceptionFieldView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

namespace outcrop::bedrock_agent {

struct ValidationExceptionFieldView {
  std::string_view name{};
  std::string_view message{};
};

}  // namespace outcrop::bedrock_agent
