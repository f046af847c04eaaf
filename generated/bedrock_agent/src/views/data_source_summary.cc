// Decode tables of DataSourceSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/data_source_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field data_source_summary_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(DataSourceSummaryView, knowledge_base_id),
     internal::Slot::plain},
    {"dataSourceId", &internal::string_type, offsetof(DataSourceSummaryView, data_source_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(DataSourceSummaryView, name), internal::Slot::plain},
    {"status", &schemas::data_source_status_type, offsetof(DataSourceSummaryView, status), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(DataSourceSummaryView, description), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(DataSourceSummaryView, updated_at), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema data_source_summary_schema =
    internal::structure_schema<DataSourceSummaryView>("DataSourceSummary", data_source_summary_fields);
constinit const internal::Type data_source_summary_type =
    internal::structure_type<DataSourceSummaryView>(data_source_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent
