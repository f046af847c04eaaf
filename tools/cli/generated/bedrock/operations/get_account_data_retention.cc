// Client::get_account_data_retention as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_account_data_retention.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr std::string_view get_account_data_retention_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_account_data_retention_command;
constexpr cli::Operation get_account_data_retention_command{
    .name = "GetAccountDataRetention",
    .command = "get-account-data-retention",
    .help =
        "Tells whether prompts and answers of the account's calls in the client's region may be kept, and who may see "
        "them.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAccountDataRetention.html",
    .parameters = {},
    .make_request = cli::make_request<&Client::get_account_data_retention>,
    .call = cli::call_method<&Client::get_account_data_retention>,
    .start = cli::start_calls<&Client::get_account_data_retention, &AsyncClient::get_account_data_retention>,
    .sample = "{\"mode\": \"mode\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_account_data_retention_times,
};

}  // namespace outcrop::bedrock::commands
