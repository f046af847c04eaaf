// Sources: the regions and profiles of one listing, and how far it has come in each of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "command/global_options.h"
#include "command/paging_token.h"

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

/// Takes over how far an earlier run of `operation` came, from the file that it left; without a file all is as it was.
/// Throws InputError: the file is of another operation, or of other sources.
void read_state(const std::string& path, std::string_view operation, std::vector<Source>& sources);
/// Replaces the file, whole or not at all. Throws OutputError.
void write_state(const std::string& path, std::string_view operation, const std::vector<Source>& sources);

}  // namespace outcrop::cli
