// CustomModelUnitsView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace outcrop::bedrock {

struct CustomModelUnitsView {
  std::optional<std::int32_t> custom_model_units_per_model_copy{};
  std::optional<std::string_view> custom_model_units_version{};
};

}  // namespace outcrop::bedrock
