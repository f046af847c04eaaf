// ValidationDataConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

namespace outcrop::bedrock {

struct ValidatorView {
  std::string_view s3_uri{};
};

struct ValidationDataConfigView {
  std::span<const ValidatorView> validators{};
};

}  // namespace outcrop::bedrock
