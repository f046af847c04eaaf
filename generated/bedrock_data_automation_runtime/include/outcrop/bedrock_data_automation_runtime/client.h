// Client of Bedrock Data Automation Runtime. Include the operations that you call:
// outcrop/bedrock_data_automation_runtime/operations/*.h. Generated from models/bedrock-data-automation-runtime.json.
// Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/fwd.h"
#include "outcrop/version.h"
#include "outcrop/wait_options.h"

static_assert(OUTCROP_GENERATED_ABI == 3,
              "outcrop/bedrock_data_automation_runtime was generated for another version of the runtime");

namespace outcrop {
class Dispatcher;
}
namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock_data_automation_runtime {

class AsyncClient;
struct GetDataAutomationStatusRequest;
struct GetDataAutomationStatusView;
struct InvokeDataAutomationAsyncRequest;
struct InvokeDataAutomationAsyncView;
struct InvokeDataAutomationRequest;
struct InvokeDataAutomationView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct TagResourceRequest;
struct TagResourceView;
struct UntagResourceRequest;
struct UntagResourceView;

/// Takes information out of documents, images, audio and video, as projects and blueprints of Amazon Bedrock Data
/// Automation say.
///
/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock_data_automation_runtime/async_client.h. `dispatcher` must
  /// outlive what is started with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Tells how far a job of InvokeDataAutomationAsync is and, once it is done, where its results are.
  /// #include <outcrop/bedrock_data_automation_runtime/operations/get_data_automation_status.h>
  /// POST /
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_GetDataAutomationStatus.html
  Response<GetDataAutomationStatusView> get_data_automation_status(const GetDataAutomationStatusRequest& request,
                                                                   const CallOptions& options = {}) const;
  /// Calls get_data_automation_status until it answers with Success, and returns that answer. ServiceError or
  /// ClientError ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses
  /// for 5 to 60 s; waits for 1 day at most.
  Response<GetDataAutomationStatusView> wait_until_data_automation_succeeded(
      const GetDataAutomationStatusRequest& request,
      const WaitOptions<GetDataAutomationStatusView>& options = {}) const;

  /// Works on a file and waits for the results, which come with the answer. For long files use
  /// InvokeDataAutomationAsync.
  /// #include <outcrop/bedrock_data_automation_runtime/operations/invoke_data_automation.h>
  /// POST /
  /// Errors: AccessDeniedException 403, InternalServerException 500, ServiceUnavailableException 503,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_InvokeDataAutomation.html
  Response<InvokeDataAutomationView> invoke_data_automation(const InvokeDataAutomationRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Starts a job that works on a file in Amazon S3 and leaves its results there. GetDataAutomationStatus tells how
  /// far it is.
  /// #include <outcrop/bedrock_data_automation_runtime/operations/invoke_data_automation_async.h>
  /// POST /
  /// Errors: AccessDeniedException 403, InternalServerException 500, ServiceQuotaExceededException 402,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_InvokeDataAutomationAsync.html
  Response<InvokeDataAutomationAsyncView> invoke_data_automation_async(const InvokeDataAutomationAsyncRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the tags of a job.
  /// #include <outcrop/bedrock_data_automation_runtime/operations/list_tags_for_resource.h>
  /// POST /
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_ListTagsForResource.html
  Response<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Adds tags to a job, and replaces the values of keys that it has.
  /// #include <outcrop/bedrock_data_automation_runtime/operations/tag_resource.h>
  /// POST /
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_TagResource.html
  Response<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const;

  /// Removes tags from a job by their keys.
  /// #include <outcrop/bedrock_data_automation_runtime/operations/untag_resource.h>
  /// POST /
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_UntagResource.html
  Response<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                             const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_data_automation_runtime
