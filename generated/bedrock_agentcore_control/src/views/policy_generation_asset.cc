// Decode tables and records of PolicyGenerationAssetView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/policy_generation_asset.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field finding_fields[] = {
    {"type", &schemas::finding_type_type, offsetof(FindingView, type), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(FindingView, description), internal::Slot::optional},
};

constexpr internal::Type policy_generation_asset_findings_type =
    internal::list_type<FindingView>(schemas::finding_type);
constexpr internal::Field policy_generation_asset_fields[] = {
    {"policyGenerationAssetId", &internal::string_type, offsetof(PolicyGenerationAssetView, policy_generation_asset_id),
     internal::Slot::plain},
    {"definition", &schemas::policy_definition_type, offsetof(PolicyGenerationAssetView, definition),
     internal::Slot::reference},
    {"rawTextFragment", &internal::string_type, offsetof(PolicyGenerationAssetView, raw_text_fragment),
     internal::Slot::plain},
    {"findings", &policy_generation_asset_findings_type, offsetof(PolicyGenerationAssetView, findings),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_policy_generation_asset(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PolicyGenerationAssetView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"definition", Lead::either>(schemas::policy_definition_type, internal::Slot::reference,
                                            &view.definition))
    return nullptr;
  if (!in.value<"findings", Lead::either>(*schemas::policy_generation_asset_schema.fields[3].type,
                                          internal::Slot::plain, &view.findings))
    return nullptr;
  if (!in.text<"policyGenerationAssetId">(view.policy_generation_asset_id)) return nullptr;
  if (!in.text<"rawTextFragment">(view.raw_text_fragment)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord policy_generation_asset_record{read_policy_generation_asset};

}  // namespace

namespace schemas {

constinit const internal::Schema finding_schema = internal::structure_schema<FindingView>("Finding", finding_fields);
constinit const internal::Type finding_type = internal::structure_type<FindingView>(finding_schema);

constinit const internal::Schema policy_generation_asset_schema = internal::structure_schema<PolicyGenerationAssetView>(
    "PolicyGenerationAsset", policy_generation_asset_fields, &policy_generation_asset_record);
constinit const internal::Type policy_generation_asset_type =
    internal::structure_type<PolicyGenerationAssetView>(policy_generation_asset_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FindingView*) { return schemas::finding_schema; }
const internal::Schema& schema_of(const PolicyGenerationAssetView*) { return schemas::policy_generation_asset_schema; }

}  // namespace outcrop::bedrock_agentcore_control
