// VpcConfigView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

namespace outcrop::bedrock {

struct VpcConfigView {
  std::span<const std::string_view> subnet_ids{};
  std::span<const std::string_view> security_group_ids{};
};

}  // namespace outcrop::bedrock
