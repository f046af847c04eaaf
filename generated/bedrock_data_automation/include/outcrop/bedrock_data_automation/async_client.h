// AsyncClient: the operations of Bedrock Data Automation on a Dispatcher. Include the operations that you call as well.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

#include "outcrop/async_call.h"
#include "outcrop/bedrock_data_automation/client.h"

namespace outcrop::bedrock_data_automation {

struct CopyBlueprintStageRequest;
struct CopyBlueprintStageView;
struct CreateBlueprintRequest;
struct CreateBlueprintVersionRequest;
struct CreateBlueprintVersionView;
struct CreateBlueprintView;
struct CreateDataAutomationLibraryRequest;
struct CreateDataAutomationLibraryView;
struct CreateDataAutomationProjectRequest;
struct CreateDataAutomationProjectView;
struct DeleteBlueprintRequest;
struct DeleteBlueprintView;
struct DeleteDataAutomationLibraryRequest;
struct DeleteDataAutomationLibraryView;
struct DeleteDataAutomationProjectRequest;
struct DeleteDataAutomationProjectView;
struct GetBlueprintOptimizationStatusRequest;
struct GetBlueprintOptimizationStatusView;
struct GetBlueprintRequest;
struct GetBlueprintView;
struct GetDataAutomationLibraryEntityRequest;
struct GetDataAutomationLibraryEntityView;
struct GetDataAutomationLibraryIngestionJobRequest;
struct GetDataAutomationLibraryIngestionJobView;
struct GetDataAutomationLibraryRequest;
struct GetDataAutomationLibraryView;
struct GetDataAutomationProjectRequest;
struct GetDataAutomationProjectView;
struct InvokeBlueprintOptimizationAsyncRequest;
struct InvokeBlueprintOptimizationAsyncView;
struct InvokeDataAutomationLibraryIngestionJobRequest;
struct InvokeDataAutomationLibraryIngestionJobView;
struct ListBlueprintsRequest;
struct ListBlueprintsView;
struct ListDataAutomationLibrariesRequest;
struct ListDataAutomationLibrariesView;
struct ListDataAutomationLibraryEntitiesRequest;
struct ListDataAutomationLibraryEntitiesView;
struct ListDataAutomationLibraryIngestionJobsRequest;
struct ListDataAutomationLibraryIngestionJobsView;
struct ListDataAutomationProjectsRequest;
struct ListDataAutomationProjectsView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct TagResourceRequest;
struct TagResourceView;
struct UntagResourceRequest;
struct UntagResourceView;
struct UpdateBlueprintRequest;
struct UpdateBlueprintView;
struct UpdateDataAutomationLibraryRequest;
struct UpdateDataAutomationLibraryView;
struct UpdateDataAutomationProjectRequest;
struct UpdateDataAutomationProjectView;

internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CopyBlueprintStageRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateBlueprintRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateBlueprintVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDataAutomationLibraryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDataAutomationProjectRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteBlueprintRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDataAutomationLibraryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDataAutomationProjectRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBlueprintRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetBlueprintOptimizationStatusRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_blueprint_optimization_succeeded(
    const internal::AsyncTarget& target, const GetBlueprintOptimizationStatusRequest& request,
    const WaitOptions<GetBlueprintOptimizationStatusView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataAutomationLibraryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_data_automation_library_deleted(
    const internal::AsyncTarget& target, const GetDataAutomationLibraryRequest& request,
    const WaitOptions<GetDataAutomationLibraryView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetDataAutomationLibraryEntityRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetDataAutomationLibraryIngestionJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_data_automation_library_ingestion_job_completed(
    const internal::AsyncTarget& target, const GetDataAutomationLibraryIngestionJobRequest& request,
    const WaitOptions<GetDataAutomationLibraryIngestionJobView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataAutomationProjectRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_data_automation_project_completed(
    const internal::AsyncTarget& target, const GetDataAutomationProjectRequest& request,
    const WaitOptions<GetDataAutomationProjectView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const InvokeBlueprintOptimizationAsyncRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const InvokeDataAutomationLibraryIngestionJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBlueprintsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDataAutomationLibrariesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListDataAutomationLibraryEntitiesRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListDataAutomationLibraryIngestionJobsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDataAutomationProjectsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListTagsForResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const TagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UntagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateBlueprintRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDataAutomationLibraryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDataAutomationProjectRequest& request,
                                 const CallOptions& options);

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events
/// or bytes. Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not
/// begun (then, future, co_await). So do the waiters, whose pauses keep no thread. See outcrop/async_call.h. A cheap
/// handle; the request may go as soon as the function returns. Leave the template parameters alone: they tell variables
/// from what is written in braces, for co_await.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  template <internal::Is<CopyBlueprintStageRequest> Request = CopyBlueprintStageRequest>
  AsyncCall<CopyBlueprintStageView, internal::kAwaitable<Request>> copy_blueprint_stage(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CopyBlueprintStageRequest> Request = CopyBlueprintStageRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CopyBlueprintStageView, internal::kAwaitable<Request, Options>> copy_blueprint_stage(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CopyBlueprintStageView> Callback>
  void copy_blueprint_stage(const CopyBlueprintStageRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<CopyBlueprintStageView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateBlueprintRequest> Request = CreateBlueprintRequest>
  AsyncCall<CreateBlueprintView, internal::kAwaitable<Request>> create_blueprint(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateBlueprintRequest> Request = CreateBlueprintRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateBlueprintView, internal::kAwaitable<Request, Options>> create_blueprint(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateBlueprintView> Callback>
  void create_blueprint(const CreateBlueprintRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<CreateBlueprintView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateBlueprintVersionRequest> Request = CreateBlueprintVersionRequest>
  AsyncCall<CreateBlueprintVersionView, internal::kAwaitable<Request>> create_blueprint_version(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateBlueprintVersionRequest> Request = CreateBlueprintVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateBlueprintVersionView, internal::kAwaitable<Request, Options>> create_blueprint_version(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateBlueprintVersionView> Callback>
  void create_blueprint_version(const CreateBlueprintVersionRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<CreateBlueprintVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateDataAutomationLibraryRequest> Request = CreateDataAutomationLibraryRequest>
  AsyncCall<CreateDataAutomationLibraryView, internal::kAwaitable<Request>> create_data_automation_library(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateDataAutomationLibraryRequest> Request = CreateDataAutomationLibraryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateDataAutomationLibraryView, internal::kAwaitable<Request, Options>> create_data_automation_library(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateDataAutomationLibraryView> Callback>
  void create_data_automation_library(const CreateDataAutomationLibraryRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<CreateDataAutomationLibraryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateDataAutomationProjectRequest> Request = CreateDataAutomationProjectRequest>
  AsyncCall<CreateDataAutomationProjectView, internal::kAwaitable<Request>> create_data_automation_project(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateDataAutomationProjectRequest> Request = CreateDataAutomationProjectRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateDataAutomationProjectView, internal::kAwaitable<Request, Options>> create_data_automation_project(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateDataAutomationProjectView> Callback>
  void create_data_automation_project(const CreateDataAutomationProjectRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<CreateDataAutomationProjectView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteBlueprintRequest> Request = DeleteBlueprintRequest>
  AsyncCall<DeleteBlueprintView, internal::kAwaitable<Request>> delete_blueprint(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteBlueprintRequest> Request = DeleteBlueprintRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteBlueprintView, internal::kAwaitable<Request, Options>> delete_blueprint(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteBlueprintView> Callback>
  void delete_blueprint(const DeleteBlueprintRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<DeleteBlueprintView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteDataAutomationLibraryRequest> Request = DeleteDataAutomationLibraryRequest>
  AsyncCall<DeleteDataAutomationLibraryView, internal::kAwaitable<Request>> delete_data_automation_library(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteDataAutomationLibraryRequest> Request = DeleteDataAutomationLibraryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteDataAutomationLibraryView, internal::kAwaitable<Request, Options>> delete_data_automation_library(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteDataAutomationLibraryView> Callback>
  void delete_data_automation_library(const DeleteDataAutomationLibraryRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<DeleteDataAutomationLibraryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteDataAutomationProjectRequest> Request = DeleteDataAutomationProjectRequest>
  AsyncCall<DeleteDataAutomationProjectView, internal::kAwaitable<Request>> delete_data_automation_project(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteDataAutomationProjectRequest> Request = DeleteDataAutomationProjectRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteDataAutomationProjectView, internal::kAwaitable<Request, Options>> delete_data_automation_project(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteDataAutomationProjectView> Callback>
  void delete_data_automation_project(const DeleteDataAutomationProjectRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<DeleteDataAutomationProjectView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetBlueprintRequest> Request = GetBlueprintRequest>
  AsyncCall<GetBlueprintView, internal::kAwaitable<Request>> get_blueprint(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetBlueprintRequest> Request = GetBlueprintRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetBlueprintView, internal::kAwaitable<Request, Options>> get_blueprint(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetBlueprintView> Callback>
  void get_blueprint(const GetBlueprintRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetBlueprintView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetBlueprintOptimizationStatusRequest> Request = GetBlueprintOptimizationStatusRequest>
  AsyncCall<GetBlueprintOptimizationStatusView, internal::kAwaitable<Request>> get_blueprint_optimization_status(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetBlueprintOptimizationStatusRequest> Request = GetBlueprintOptimizationStatusRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetBlueprintOptimizationStatusView, internal::kAwaitable<Request, Options>>
  get_blueprint_optimization_status(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetBlueprintOptimizationStatusView> Callback>
  void get_blueprint_optimization_status(const GetBlueprintOptimizationStatusRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<GetBlueprintOptimizationStatusView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetBlueprintOptimizationStatusRequest> Request = GetBlueprintOptimizationStatusRequest>
  AsyncCall<GetBlueprintOptimizationStatusView, internal::kAwaitable<Request>>
  wait_until_blueprint_optimization_succeeded(Request&& request) const {
    return prepare_wait_until_blueprint_optimization_succeeded(target_, request, {});
  }
  template <internal::Is<GetBlueprintOptimizationStatusRequest> Request = GetBlueprintOptimizationStatusRequest,
            internal::Is<WaitOptions<GetBlueprintOptimizationStatusView>> Options =
                WaitOptions<GetBlueprintOptimizationStatusView>>
  AsyncCall<GetBlueprintOptimizationStatusView, internal::kAwaitable<Request, Options>>
  wait_until_blueprint_optimization_succeeded(Request&& request, Options&& options) const {
    return prepare_wait_until_blueprint_optimization_succeeded(target_, request, options);
  }
  template <AsyncCallback<GetBlueprintOptimizationStatusView> Callback>
  void wait_until_blueprint_optimization_succeeded(
      const GetBlueprintOptimizationStatusRequest& request, Callback callback,
      const WaitOptions<GetBlueprintOptimizationStatusView>& options = {}) const {
    AsyncCall<GetBlueprintOptimizationStatusView>(
        prepare_wait_until_blueprint_optimization_succeeded(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetDataAutomationLibraryRequest> Request = GetDataAutomationLibraryRequest>
  AsyncCall<GetDataAutomationLibraryView, internal::kAwaitable<Request>> get_data_automation_library(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetDataAutomationLibraryRequest> Request = GetDataAutomationLibraryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetDataAutomationLibraryView, internal::kAwaitable<Request, Options>> get_data_automation_library(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetDataAutomationLibraryView> Callback>
  void get_data_automation_library(const GetDataAutomationLibraryRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<GetDataAutomationLibraryView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetDataAutomationLibraryRequest> Request = GetDataAutomationLibraryRequest>
  AsyncCall<GetDataAutomationLibraryView, internal::kAwaitable<Request>> wait_until_data_automation_library_deleted(
      Request&& request) const {
    return prepare_wait_until_data_automation_library_deleted(target_, request, {});
  }
  template <internal::Is<GetDataAutomationLibraryRequest> Request = GetDataAutomationLibraryRequest,
            internal::Is<WaitOptions<GetDataAutomationLibraryView>> Options = WaitOptions<GetDataAutomationLibraryView>>
  AsyncCall<GetDataAutomationLibraryView, internal::kAwaitable<Request, Options>>
  wait_until_data_automation_library_deleted(Request&& request, Options&& options) const {
    return prepare_wait_until_data_automation_library_deleted(target_, request, options);
  }
  template <AsyncCallback<GetDataAutomationLibraryView> Callback>
  void wait_until_data_automation_library_deleted(const GetDataAutomationLibraryRequest& request, Callback callback,
                                                  const WaitOptions<GetDataAutomationLibraryView>& options = {}) const {
    AsyncCall<GetDataAutomationLibraryView>(
        prepare_wait_until_data_automation_library_deleted(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetDataAutomationLibraryEntityRequest> Request = GetDataAutomationLibraryEntityRequest>
  AsyncCall<GetDataAutomationLibraryEntityView, internal::kAwaitable<Request>> get_data_automation_library_entity(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetDataAutomationLibraryEntityRequest> Request = GetDataAutomationLibraryEntityRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetDataAutomationLibraryEntityView, internal::kAwaitable<Request, Options>>
  get_data_automation_library_entity(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetDataAutomationLibraryEntityView> Callback>
  void get_data_automation_library_entity(const GetDataAutomationLibraryEntityRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<GetDataAutomationLibraryEntityView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <
      internal::Is<GetDataAutomationLibraryIngestionJobRequest> Request = GetDataAutomationLibraryIngestionJobRequest>
  AsyncCall<GetDataAutomationLibraryIngestionJobView, internal::kAwaitable<Request>>
  get_data_automation_library_ingestion_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <
      internal::Is<GetDataAutomationLibraryIngestionJobRequest> Request = GetDataAutomationLibraryIngestionJobRequest,
      internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetDataAutomationLibraryIngestionJobView, internal::kAwaitable<Request, Options>>
  get_data_automation_library_ingestion_job(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetDataAutomationLibraryIngestionJobView> Callback>
  void get_data_automation_library_ingestion_job(const GetDataAutomationLibraryIngestionJobRequest& request,
                                                 Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetDataAutomationLibraryIngestionJobView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <
      internal::Is<GetDataAutomationLibraryIngestionJobRequest> Request = GetDataAutomationLibraryIngestionJobRequest>
  AsyncCall<GetDataAutomationLibraryIngestionJobView, internal::kAwaitable<Request>>
  wait_until_data_automation_library_ingestion_job_completed(Request&& request) const {
    return prepare_wait_until_data_automation_library_ingestion_job_completed(target_, request, {});
  }
  template <
      internal::Is<GetDataAutomationLibraryIngestionJobRequest> Request = GetDataAutomationLibraryIngestionJobRequest,
      internal::Is<WaitOptions<GetDataAutomationLibraryIngestionJobView>> Options =
          WaitOptions<GetDataAutomationLibraryIngestionJobView>>
  AsyncCall<GetDataAutomationLibraryIngestionJobView, internal::kAwaitable<Request, Options>>
  wait_until_data_automation_library_ingestion_job_completed(Request&& request, Options&& options) const {
    return prepare_wait_until_data_automation_library_ingestion_job_completed(target_, request, options);
  }
  template <AsyncCallback<GetDataAutomationLibraryIngestionJobView> Callback>
  void wait_until_data_automation_library_ingestion_job_completed(
      const GetDataAutomationLibraryIngestionJobRequest& request, Callback callback,
      const WaitOptions<GetDataAutomationLibraryIngestionJobView>& options = {}) const {
    AsyncCall<GetDataAutomationLibraryIngestionJobView>(
        prepare_wait_until_data_automation_library_ingestion_job_completed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetDataAutomationProjectRequest> Request = GetDataAutomationProjectRequest>
  AsyncCall<GetDataAutomationProjectView, internal::kAwaitable<Request>> get_data_automation_project(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetDataAutomationProjectRequest> Request = GetDataAutomationProjectRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetDataAutomationProjectView, internal::kAwaitable<Request, Options>> get_data_automation_project(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetDataAutomationProjectView> Callback>
  void get_data_automation_project(const GetDataAutomationProjectRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<GetDataAutomationProjectView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetDataAutomationProjectRequest> Request = GetDataAutomationProjectRequest>
  AsyncCall<GetDataAutomationProjectView, internal::kAwaitable<Request>> wait_until_data_automation_project_completed(
      Request&& request) const {
    return prepare_wait_until_data_automation_project_completed(target_, request, {});
  }
  template <internal::Is<GetDataAutomationProjectRequest> Request = GetDataAutomationProjectRequest,
            internal::Is<WaitOptions<GetDataAutomationProjectView>> Options = WaitOptions<GetDataAutomationProjectView>>
  AsyncCall<GetDataAutomationProjectView, internal::kAwaitable<Request, Options>>
  wait_until_data_automation_project_completed(Request&& request, Options&& options) const {
    return prepare_wait_until_data_automation_project_completed(target_, request, options);
  }
  template <AsyncCallback<GetDataAutomationProjectView> Callback>
  void wait_until_data_automation_project_completed(
      const GetDataAutomationProjectRequest& request, Callback callback,
      const WaitOptions<GetDataAutomationProjectView>& options = {}) const {
    AsyncCall<GetDataAutomationProjectView>(
        prepare_wait_until_data_automation_project_completed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<InvokeBlueprintOptimizationAsyncRequest> Request = InvokeBlueprintOptimizationAsyncRequest>
  AsyncCall<InvokeBlueprintOptimizationAsyncView, internal::kAwaitable<Request>> invoke_blueprint_optimization_async(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<InvokeBlueprintOptimizationAsyncRequest> Request = InvokeBlueprintOptimizationAsyncRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<InvokeBlueprintOptimizationAsyncView, internal::kAwaitable<Request, Options>>
  invoke_blueprint_optimization_async(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<InvokeBlueprintOptimizationAsyncView> Callback>
  void invoke_blueprint_optimization_async(const InvokeBlueprintOptimizationAsyncRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<InvokeBlueprintOptimizationAsyncView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<InvokeDataAutomationLibraryIngestionJobRequest> Request =
                InvokeDataAutomationLibraryIngestionJobRequest>
  AsyncCall<InvokeDataAutomationLibraryIngestionJobView, internal::kAwaitable<Request>>
  invoke_data_automation_library_ingestion_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<InvokeDataAutomationLibraryIngestionJobRequest> Request =
                InvokeDataAutomationLibraryIngestionJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<InvokeDataAutomationLibraryIngestionJobView, internal::kAwaitable<Request, Options>>
  invoke_data_automation_library_ingestion_job(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<InvokeDataAutomationLibraryIngestionJobView> Callback>
  void invoke_data_automation_library_ingestion_job(const InvokeDataAutomationLibraryIngestionJobRequest& request,
                                                    Callback callback, const CallOptions& options = {}) const {
    AsyncCall<InvokeDataAutomationLibraryIngestionJobView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<ListBlueprintsRequest> Request = ListBlueprintsRequest>
  AsyncCall<ListBlueprintsView, internal::kAwaitable<Request>> list_blueprints(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListBlueprintsRequest> Request = ListBlueprintsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListBlueprintsView, internal::kAwaitable<Request, Options>> list_blueprints(Request&& request,
                                                                                        Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListBlueprintsView> Callback>
  void list_blueprints(const ListBlueprintsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListBlueprintsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListDataAutomationLibrariesRequest> Request = ListDataAutomationLibrariesRequest>
  AsyncCall<ListDataAutomationLibrariesView, internal::kAwaitable<Request>> list_data_automation_libraries(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListDataAutomationLibrariesRequest> Request = ListDataAutomationLibrariesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListDataAutomationLibrariesView, internal::kAwaitable<Request, Options>> list_data_automation_libraries(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListDataAutomationLibrariesView> Callback>
  void list_data_automation_libraries(const ListDataAutomationLibrariesRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<ListDataAutomationLibrariesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListDataAutomationLibraryEntitiesRequest> Request = ListDataAutomationLibraryEntitiesRequest>
  AsyncCall<ListDataAutomationLibraryEntitiesView, internal::kAwaitable<Request>> list_data_automation_library_entities(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListDataAutomationLibraryEntitiesRequest> Request = ListDataAutomationLibraryEntitiesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListDataAutomationLibraryEntitiesView, internal::kAwaitable<Request, Options>>
  list_data_automation_library_entities(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListDataAutomationLibraryEntitiesView> Callback>
  void list_data_automation_library_entities(const ListDataAutomationLibraryEntitiesRequest& request, Callback callback,
                                             const CallOptions& options = {}) const {
    AsyncCall<ListDataAutomationLibraryEntitiesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListDataAutomationLibraryIngestionJobsRequest> Request =
                ListDataAutomationLibraryIngestionJobsRequest>
  AsyncCall<ListDataAutomationLibraryIngestionJobsView, internal::kAwaitable<Request>>
  list_data_automation_library_ingestion_jobs(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListDataAutomationLibraryIngestionJobsRequest> Request =
                ListDataAutomationLibraryIngestionJobsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListDataAutomationLibraryIngestionJobsView, internal::kAwaitable<Request, Options>>
  list_data_automation_library_ingestion_jobs(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListDataAutomationLibraryIngestionJobsView> Callback>
  void list_data_automation_library_ingestion_jobs(const ListDataAutomationLibraryIngestionJobsRequest& request,
                                                   Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListDataAutomationLibraryIngestionJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListDataAutomationProjectsRequest> Request = ListDataAutomationProjectsRequest>
  AsyncCall<ListDataAutomationProjectsView, internal::kAwaitable<Request>> list_data_automation_projects(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListDataAutomationProjectsRequest> Request = ListDataAutomationProjectsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListDataAutomationProjectsView, internal::kAwaitable<Request, Options>> list_data_automation_projects(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListDataAutomationProjectsView> Callback>
  void list_data_automation_projects(const ListDataAutomationProjectsRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<ListDataAutomationProjectsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListTagsForResourceRequest> Request = ListTagsForResourceRequest>
  AsyncCall<ListTagsForResourceView, internal::kAwaitable<Request>> list_tags_for_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListTagsForResourceRequest> Request = ListTagsForResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListTagsForResourceView, internal::kAwaitable<Request, Options>> list_tags_for_resource(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListTagsForResourceView> Callback>
  void list_tags_for_resource(const ListTagsForResourceRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListTagsForResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<TagResourceRequest> Request = TagResourceRequest>
  AsyncCall<TagResourceView, internal::kAwaitable<Request>> tag_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<TagResourceRequest> Request = TagResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<TagResourceView, internal::kAwaitable<Request, Options>> tag_resource(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<TagResourceView> Callback>
  void tag_resource(const TagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<TagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UntagResourceRequest> Request = UntagResourceRequest>
  AsyncCall<UntagResourceView, internal::kAwaitable<Request>> untag_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UntagResourceRequest> Request = UntagResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UntagResourceView, internal::kAwaitable<Request, Options>> untag_resource(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UntagResourceView> Callback>
  void untag_resource(const UntagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UntagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateBlueprintRequest> Request = UpdateBlueprintRequest>
  AsyncCall<UpdateBlueprintView, internal::kAwaitable<Request>> update_blueprint(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateBlueprintRequest> Request = UpdateBlueprintRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateBlueprintView, internal::kAwaitable<Request, Options>> update_blueprint(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateBlueprintView> Callback>
  void update_blueprint(const UpdateBlueprintRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<UpdateBlueprintView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateDataAutomationLibraryRequest> Request = UpdateDataAutomationLibraryRequest>
  AsyncCall<UpdateDataAutomationLibraryView, internal::kAwaitable<Request>> update_data_automation_library(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateDataAutomationLibraryRequest> Request = UpdateDataAutomationLibraryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateDataAutomationLibraryView, internal::kAwaitable<Request, Options>> update_data_automation_library(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateDataAutomationLibraryView> Callback>
  void update_data_automation_library(const UpdateDataAutomationLibraryRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<UpdateDataAutomationLibraryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateDataAutomationProjectRequest> Request = UpdateDataAutomationProjectRequest>
  AsyncCall<UpdateDataAutomationProjectView, internal::kAwaitable<Request>> update_data_automation_project(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateDataAutomationProjectRequest> Request = UpdateDataAutomationProjectRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateDataAutomationProjectView, internal::kAwaitable<Request, Options>> update_data_automation_project(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateDataAutomationProjectView> Callback>
  void update_data_automation_project(const UpdateDataAutomationProjectRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<UpdateDataAutomationProjectView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_data_automation
