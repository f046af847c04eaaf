// ConsentPortalSourceView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalSource.html
struct ConsentPortalSourceView {
  std::string_view identifier{};
  Open<ConsentPortalSourceType> type{};
};
const internal::Schema& schema_of(const ConsentPortalSourceView*);

}  // namespace outcrop::bedrock_agentcore_control
