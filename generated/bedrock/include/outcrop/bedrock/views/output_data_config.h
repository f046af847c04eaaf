// OutputDataConfigView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

namespace outcrop::bedrock {

struct OutputDataConfigView {
  std::string_view s3_uri{};
};

}  // namespace outcrop::bedrock
