// Values that completion offers because they exist: profiles of this machine, and ids that the service has.
#pragma once

#include <string>
#include <vector>

#include "command/global_options.h"
#include "command/operation.h"

namespace outcrop::cli {

/// Names of the profiles in the shared config and credentials files; none where these can't be read.
std::vector<std::string> profile_names();

/// Ids that may be `parameter` of the operation: those of the listing beside it, `list-evaluation-jobs` of
/// `get-evaluation-job`; a model's are foundation models. The first page of it, asked for within a second and a half
/// and kept for a minute in the user's cache folder. None where no listing fits, or it fails.
std::vector<std::string> existing_ids(const Operation& operation, const Parameter& parameter,
                                      const GlobalOptions& options);

}  // namespace outcrop::cli
