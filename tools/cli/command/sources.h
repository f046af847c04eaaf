// Sources: the regions and profiles of one listing, and how far it has come in each of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "command/global_options.h"
#include "command/paging_token.h"
#include "output/state_file.h"

namespace outcrop::cli {

/// A region of an account.
struct Source {
  std::string region{};   ///< empty: that of the settings
  std::string profile{};  ///< empty: the same
  PagingToken here{};     ///< the page that is listed next
  bool is_over{};

  std::string name() const;  ///< "us-east-1 of dev"
};

/// Each of `--regions` in each of `--profiles`, in their order; either may be empty. "all" is every region of the
/// partition. Throws InputError: a name is empty, or stands twice.
std::vector<Source> sources_of(const std::string& regions, const std::string& profiles, const GlobalOptions& options);

/// How far the sources of a listing have come, in a file: `--resume` of several sources.
class SourceState {
 public:
  /// Takes over how far an earlier run of `operation` came in each of `sources`, which outlive this. Throws InputError:
  /// the file can't be kept, or is of another listing.
  SourceState(const std::string& path, std::string_view operation, std::vector<Source>& sources);

  /// Notes how far one of the sources is now. Throws OutputError.
  void note(const Source& source);

 private:
  void read(const std::string& record);

  StateFile file_;
  std::vector<Source>& sources_;
};

}  // namespace outcrop::cli
