// Decode tables and records of PaymentInstrumentSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/payment_instrument_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field payment_instrument_summary_fields[] = {
    {"paymentInstrumentId", &internal::string_type, offsetof(PaymentInstrumentSummaryView, payment_instrument_id),
     internal::Slot::plain},
    {"paymentManagerArn", &internal::string_type, offsetof(PaymentInstrumentSummaryView, payment_manager_arn),
     internal::Slot::plain},
    {"paymentConnectorId", &internal::string_type, offsetof(PaymentInstrumentSummaryView, payment_connector_id),
     internal::Slot::plain},
    {"userId", &internal::string_type, offsetof(PaymentInstrumentSummaryView, user_id), internal::Slot::plain},
    {"paymentInstrumentType", &schemas::payment_instrument_type_type,
     offsetof(PaymentInstrumentSummaryView, payment_instrument_type), internal::Slot::plain},
    {"status", &schemas::payment_instrument_status_type, offsetof(PaymentInstrumentSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PaymentInstrumentSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PaymentInstrumentSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_payment_instrument_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PaymentInstrumentSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"paymentConnectorId">(view.payment_connector_id)) return nullptr;
  if (!in.text<"paymentInstrumentId">(view.payment_instrument_id)) return nullptr;
  if (!in.choice<"paymentInstrumentType", 0>(view.payment_instrument_type)) return nullptr;
  if (!in.text<"paymentManagerArn">(view.payment_manager_arn)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  if (!in.text<"userId">(view.user_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* payment_instrument_summary_enumerations[] = {
    &schemas::payment_instrument_type_type,
    &schemas::payment_instrument_status_type,
};
constexpr internal::CompiledRecord payment_instrument_summary_record{read_payment_instrument_summary,
                                                                     payment_instrument_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema payment_instrument_summary_schema =
    internal::structure_schema<PaymentInstrumentSummaryView>(
        "PaymentInstrumentSummary", payment_instrument_summary_fields, &payment_instrument_summary_record);
constinit const internal::Type payment_instrument_summary_type =
    internal::structure_type<PaymentInstrumentSummaryView>(payment_instrument_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PaymentInstrumentSummaryView*) {
  return schemas::payment_instrument_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore
