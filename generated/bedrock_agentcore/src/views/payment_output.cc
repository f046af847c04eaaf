// Decode tables of PaymentOutputView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/payment_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field crypto_x402_payment_output_fields[] = {
    {"version", &internal::string_type, offsetof(CryptoX402PaymentOutputView, version), internal::Slot::plain},
    {"payload", &internal::document_type, offsetof(CryptoX402PaymentOutputView, payload), internal::Slot::plain, true},
};

constexpr internal::Field mpp_payment_output_fields[] = {
    {"version", &internal::string_type, offsetof(MppPaymentOutputView, version), internal::Slot::plain},
    {"selectedPaymentId", &internal::string_type, offsetof(MppPaymentOutputView, selected_payment_id),
     internal::Slot::plain},
    {"paymentCredential", &internal::string_type, offsetof(MppPaymentOutputView, payment_credential),
     internal::Slot::plain, true},
};

constexpr internal::Field payment_output_fields[] = {
    {"cryptoX402", &schemas::crypto_x402_payment_output_type, offsetof(PaymentOutputView, crypto_x402),
     internal::Slot::reference},
    {"mpp", &schemas::mpp_payment_output_type, offsetof(PaymentOutputView, mpp), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema crypto_x402_payment_output_schema =
    internal::structure_schema<CryptoX402PaymentOutputView>("CryptoX402PaymentOutput",
                                                            crypto_x402_payment_output_fields);
constinit const internal::Type crypto_x402_payment_output_type =
    internal::structure_type<CryptoX402PaymentOutputView>(crypto_x402_payment_output_schema);

constinit const internal::Schema mpp_payment_output_schema =
    internal::structure_schema<MppPaymentOutputView>("MppPaymentOutput", mpp_payment_output_fields);
constinit const internal::Type mpp_payment_output_type =
    internal::structure_type<MppPaymentOutputView>(mpp_payment_output_schema);

constinit const internal::Schema payment_output_schema =
    internal::union_schema<PaymentOutputView>("PaymentOutput", payment_output_fields);
constinit const internal::Type payment_output_type = internal::union_type<PaymentOutputView>(payment_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CryptoX402PaymentOutputView*) {
  return schemas::crypto_x402_payment_output_schema;
}
const internal::Schema& schema_of(const MppPaymentOutputView*) { return schemas::mpp_payment_output_schema; }
const internal::Schema& schema_of(const PaymentOutputView*) { return schemas::payment_output_schema; }

}  // namespace outcrop::bedrock_agentcore
