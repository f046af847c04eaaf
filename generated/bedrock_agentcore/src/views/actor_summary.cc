// Decode tables and records of ActorSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/actor_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field actor_summary_fields[] = {
    {"actorId", &internal::string_type, offsetof(ActorSummaryView, actor_id), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_actor_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ActorSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"actorId", Lead::brace>(view.actor_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord actor_summary_record{read_actor_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema actor_summary_schema =
    internal::structure_schema<ActorSummaryView>("ActorSummary", actor_summary_fields, &actor_summary_record);
constinit const internal::Type actor_summary_type = internal::structure_type<ActorSummaryView>(actor_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ActorSummaryView*) { return schemas::actor_summary_schema; }

}  // namespace outcrop::bedrock_agentcore
