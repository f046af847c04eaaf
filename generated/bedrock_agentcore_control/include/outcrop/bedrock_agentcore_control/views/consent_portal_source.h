// ConsentPortalSourceView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// Something that a consent portal asks users' consent for.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalSource.html
struct ConsentPortalSourceView {
  /// The gateway's id or ARN.
  std::string_view identifier{};
  /// The kind of source.
  Open<ConsentPortalSourceType> type{};
};
const internal::Schema& schema_of(const ConsentPortalSourceView*);

}  // namespace outcrop::bedrock_agentcore_control
