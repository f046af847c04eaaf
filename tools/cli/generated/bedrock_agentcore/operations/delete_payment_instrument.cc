// Client::delete_payment_instrument as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/delete_payment_instrument.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter delete_payment_instrument_parameters[] = {
    {cli::field<&DeletePaymentInstrumentRequest::user_id>("userId"), "user-id", "The user whose instrument it is."},
    {cli::field<&DeletePaymentInstrumentRequest::payment_manager_arn>("paymentManagerArn", true), "payment-manager-arn",
     "The payment manager's ARN."},
    {cli::field<&DeletePaymentInstrumentRequest::payment_connector_id>("paymentConnectorId", true),
     "payment-connector-id", "The id of the payment connector, which leads to the provider of the wallet."},
    {cli::field<&DeletePaymentInstrumentRequest::payment_instrument_id>("paymentInstrumentId", true),
     "payment-instrument-id", "The payment instrument's id."},
};

}  // namespace

extern const cli::Operation delete_payment_instrument_command;
constexpr cli::Operation delete_payment_instrument_command{
    .name = "DeletePaymentInstrument",
    .command = "delete-payment-instrument",
    .help = "Takes a payment instrument out of use. A record of it is kept.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeletePaymentInstrument.html",
    .parameters = delete_payment_instrument_parameters,
    .make_request = cli::make_request<&Client::delete_payment_instrument>,
    .call = cli::call_method<&Client::delete_payment_instrument>,
    .start = cli::start_calls<&Client::delete_payment_instrument, &AsyncClient::delete_payment_instrument>,
    .sample = "{\"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
