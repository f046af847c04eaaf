// Decode tables and records of InsightView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/insight.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field insight_fields[] = {
    {"insightId", &internal::string_type, offsetof(InsightView, insight_id), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_insight(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<InsightView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"insightId", Lead::brace>(view.insight_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord insight_record{read_insight};

}  // namespace

namespace schemas {

constinit const internal::Schema insight_schema =
    internal::structure_schema<InsightView>("Insight", insight_fields, &insight_record);
constinit const internal::Type insight_type = internal::structure_type<InsightView>(insight_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InsightView*) { return schemas::insight_schema; }

}  // namespace outcrop::bedrock_agentcore_control
