// TagView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

namespace outcrop::bedrock {

struct TagView {
  std::string_view key{};
  std::string_view value{};
};

}  // namespace outcrop::bedrock
