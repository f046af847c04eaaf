// BrowserEnterprisePolicyView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/resource_location.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserEnterprisePolicy.html
struct BrowserEnterprisePolicyView {
  ResourceLocationView location{};
  Open<BrowserEnterprisePolicyType> type{};
};
const internal::Schema& schema_of(const BrowserEnterprisePolicyView*);

}  // namespace outcrop::bedrock_agentcore
