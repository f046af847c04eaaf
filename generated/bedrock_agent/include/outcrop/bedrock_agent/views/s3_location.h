// S3LocationView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

namespace outcrop::bedrock_agent {

struct S3LocationView {
  std::string_view uri{};
};

}  // namespace outcrop::bedrock_agent
