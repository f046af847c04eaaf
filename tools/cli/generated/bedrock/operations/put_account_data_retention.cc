// Client::put_account_data_retention as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/put_account_data_retention.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter put_account_data_retention_parameters[] = {
    {cli::field<&PutAccountDataRetentionRequest::mode>("mode", true), "mode",
     "What may be kept from now on, and who may see it."},
};
constexpr std::string_view put_account_data_retention_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation put_account_data_retention_command;
constexpr cli::Operation put_account_data_retention_command{
    .name = "PutAccountDataRetention",
    .command = "put-account-data-retention",
    .help =
        "Sets whether prompts and answers of the account's calls in the client's region may be kept, and who may see "
        "them.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutAccountDataRetention.html",
    .parameters = put_account_data_retention_parameters,
    .make_request = cli::make_request<&Client::put_account_data_retention>,
    .call = cli::call_method<&Client::put_account_data_retention>,
    .start = cli::start_calls<&Client::put_account_data_retention, &AsyncClient::put_account_data_retention>,
    .sample = "{\"mode\": \"mode\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = put_account_data_retention_times,
};

}  // namespace outcrop::bedrock::commands
