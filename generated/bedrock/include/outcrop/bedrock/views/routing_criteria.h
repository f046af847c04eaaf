// RoutingCriteriaView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

namespace outcrop::bedrock {

struct RoutingCriteriaView {
  double response_quality_difference{};
};

}  // namespace outcrop::bedrock
