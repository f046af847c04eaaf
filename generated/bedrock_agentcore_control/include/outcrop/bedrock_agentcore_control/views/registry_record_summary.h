// RegistryRecordSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordSummary.html
struct RegistryRecordSummaryView {
  std::string_view registry_arn{};
  std::string_view record_arn{};
  std::string_view record_id{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<DescriptorType> descriptor_type{};
  std::string_view record_version{};
  Open<RegistryRecordStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const RegistryRecordSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
