package org.gtmready.sandbox.confluence.pages;

import java.util.List;

/** A page in the tree of the sidebar. */
public record TreeNode(
    long id, String title, boolean current, boolean open, List<TreeNode> children) {}
