// Client::list_async_invokes as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/list_async_invokes.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter list_async_invokes_parameters[] = {
    {cli::field<&ListAsyncInvokesRequest::submit_time_after>("submitTimeAfter"), "submit-time-after",
     "Only invocations started after this time."},
    {cli::field<&ListAsyncInvokesRequest::submit_time_before>("submitTimeBefore"), "submit-time-before",
     "Only invocations started before this time."},
    {cli::field<&ListAsyncInvokesRequest::status_equals>("statusEquals"), "status-equals",
     "Only invocations in this state."},
    {cli::field<&ListAsyncInvokesRequest::max_results>("maxResults"), "max-results",
     "Invocations at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAsyncInvokesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListAsyncInvokesRequest::sort_by>("sortBy"), "sort-by",
     "What the invocations are sorted by. The start time is the only choice."},
    {cli::field<&ListAsyncInvokesRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (`Ascending`) or newest first (`Descending`, the default)."},
};
constexpr std::string_view list_async_invokes_times[] = {
    "endTime",
    "lastModifiedTime",
    "submitTime",
};
constexpr cli::Listing list_async_invokes_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_async_invokes, &Client::list_async_invokes_pages>,
    .after = "submitTimeAfter",
    .before = "submitTimeBefore",
    .time = "submitTime",
    .parallel = cli::call_parallel<&Client::list_async_invokes, &Client::list_async_invokes_parallel>,
};

}  // namespace

extern const cli::Operation list_async_invokes_command;
constexpr cli::Operation list_async_invokes_command{
    .name = "ListAsyncInvokes",
    .command = "list-async-invokes",
    .help =
        "Lists the account's asynchronous invocations in the client's region, filtered and sorted as asked, one page "
        "at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ListAsyncInvokes.html",
    .parameters = list_async_invokes_parameters,
    .make_request = cli::make_request<&Client::list_async_invokes>,
    .call = cli::call_method<&Client::list_async_invokes>,
    .start = cli::start_calls<&Client::list_async_invokes, &AsyncClient::list_async_invokes>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"asyncInvokeSummaries\": [{\"invocationArn\": \"invocationArn\", "
        "\"modelArn\": \"modelArn\", \"clientRequestToken\": \"clientRequestToken\", \"status\": \"status\", "
        "\"failureMessage\": \"failureMessage\", \"submitTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": "
        "\"1970-01-01T00:00:00Z\", \"endTime\": \"1970-01-01T00:00:00Z\", \"outputDataConfig\": "
        "{\"s3OutputDataConfig\": {\"s3Uri\": \"s3Uri\", \"kmsKeyId\": \"kmsKeyId\", \"bucketOwner\": "
        "\"bucketOwner\"}}}]}",
    .items = "asyncInvokeSummaries",
    .times = list_async_invokes_times,
    .listing = &list_async_invokes_listing,
};

}  // namespace outcrop::bedrock_runtime::commands
