// Decode tables of MemoryView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/memory.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field memory_session_summary_fields[] = {
    {"memoryId", &internal::string_type, offsetof(MemorySessionSummaryView, memory_id), internal::Slot::optional},
    {"sessionId", &internal::string_type, offsetof(MemorySessionSummaryView, session_id), internal::Slot::optional},
    {"sessionStartTime", &internal::date_time_type, offsetof(MemorySessionSummaryView, session_start_time),
     internal::Slot::optional},
    {"sessionExpiryTime", &internal::date_time_type, offsetof(MemorySessionSummaryView, session_expiry_time),
     internal::Slot::optional},
    {"summaryText", &internal::string_type, offsetof(MemorySessionSummaryView, summary_text), internal::Slot::optional},
};

constexpr internal::Field memory_fields[] = {
    {"sessionSummary", &schemas::memory_session_summary_type, offsetof(MemoryView, session_summary),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema memory_session_summary_schema =
    internal::structure_schema<MemorySessionSummaryView>("MemorySessionSummary", memory_session_summary_fields);
constinit const internal::Type memory_session_summary_type =
    internal::structure_type<MemorySessionSummaryView>(memory_session_summary_schema);

constinit const internal::Schema memory_schema = internal::union_schema<MemoryView>("Memory", memory_fields);
constinit const internal::Type memory_type = internal::union_type<MemoryView>(memory_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MemorySessionSummaryView*) { return schemas::memory_session_summary_schema; }
const internal::Schema& schema_of(const MemoryView*) { return schemas::memory_schema; }

}  // namespace outcrop::bedrock_agent_runtime
