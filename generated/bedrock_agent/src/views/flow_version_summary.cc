// Decode tables and records of FlowVersionSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/flow_version_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field flow_version_summary_fields[] = {
    {"id", &internal::string_type, offsetof(FlowVersionSummaryView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(FlowVersionSummaryView, arn), internal::Slot::plain},
    {"status", &schemas::flow_status_type, offsetof(FlowVersionSummaryView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(FlowVersionSummaryView, created_at), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(FlowVersionSummaryView, version), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_flow_version_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<FlowVersionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"arn", Lead::brace>(view.arn)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"id">(view.id)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.text<"version">(view.version)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* flow_version_summary_enumerations[] = {
    &schemas::flow_status_type,
};
constexpr internal::CompiledRecord flow_version_summary_record{read_flow_version_summary,
                                                               flow_version_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_version_summary_schema = internal::structure_schema<FlowVersionSummaryView>(
    "FlowVersionSummary", flow_version_summary_fields, &flow_version_summary_record);
constinit const internal::Type flow_version_summary_type =
    internal::structure_type<FlowVersionSummaryView>(flow_version_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FlowVersionSummaryView*) { return schemas::flow_version_summary_schema; }

}  // namespace outcrop::bedrock_agent
