// Decode tables and records of PaymentConnectorSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/payment_connector_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field payment_connector_summary_fields[] = {
    {"paymentConnectorId", &internal::string_type, offsetof(PaymentConnectorSummaryView, payment_connector_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(PaymentConnectorSummaryView, name), internal::Slot::plain},
    {"type", &schemas::payment_connector_type_type, offsetof(PaymentConnectorSummaryView, type), internal::Slot::plain},
    {"provisionMode", &schemas::payment_connector_provision_mode_type,
     offsetof(PaymentConnectorSummaryView, provision_mode), internal::Slot::plain},
    {"status", &schemas::payment_connector_status_type, offsetof(PaymentConnectorSummaryView, status),
     internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(PaymentConnectorSummaryView, last_updated_at),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_payment_connector_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PaymentConnectorSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"lastUpdatedAt", Lead::brace>(view.last_updated_at)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"paymentConnectorId">(view.payment_connector_id)) return nullptr;
  if (!in.choice<"provisionMode", 0>(view.provision_mode)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.choice<"type", 2>(view.type)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* payment_connector_summary_enumerations[] = {
    &schemas::payment_connector_provision_mode_type,
    &schemas::payment_connector_status_type,
    &schemas::payment_connector_type_type,
};
constexpr internal::CompiledRecord payment_connector_summary_record{read_payment_connector_summary,
                                                                    payment_connector_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema payment_connector_summary_schema =
    internal::structure_schema<PaymentConnectorSummaryView>("PaymentConnectorSummary", payment_connector_summary_fields,
                                                            &payment_connector_summary_record);
constinit const internal::Type payment_connector_summary_type =
    internal::structure_type<PaymentConnectorSummaryView>(payment_connector_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PaymentConnectorSummaryView*) {
  return schemas::payment_connector_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
